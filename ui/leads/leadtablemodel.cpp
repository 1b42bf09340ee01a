// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadtablemodel.h"

#include "leads/fieldassignment.h"
#include "leads/leadeditplan.h"
#include "leads/leadnumber.h"
#include "support/reply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QList<qint64> numbersOf(const QList<LeadId> &leads)
{
    QList<qint64> numbers(leads.size());
    std::ranges::transform(leads, numbers.begin(), &LeadId::value);
    return numbers;
}

Result<QList<GridRow>> rowsOf(const Result<QList<LeadSummary>> &leads)
{
    if (!leads)
        return failure(leads);
    QList<GridRow> rows;
    rows.reserve(leads->size());
    for (const LeadSummary &lead : *leads)
        rows.append({lead.id.value(), lead.values});
    return rows;
}

QList<LeadId> leadsOf(const QList<qint64> &records)
{
    QList<LeadId> leads;
    leads.reserve(records.size());
    for (const qint64 record : records)
        leads.append(LeadId(record));
    return leads;
}

} // namespace

LeadTableModel::LeadTableModel(LeadService &service, TimeView view, QObject *parent)
    : GridModel(std::move(view), parent)
    , m_service(service)
{
    connect(&m_service, &LeadService::leadChanged, this, &LeadTableModel::refresh);
}

void LeadTableModel::setLeads(const QList<LeadId> &leads)
{
    setRecords(numbersOf(leads));
}

void LeadTableModel::continueWithLeads(const QList<LeadId> &leads)
{
    continueWith(numbersOf(leads));
}

QList<LeadId> LeadTableModel::leads() const
{
    return leadsOf(records());
}

QString LeadTableModel::nameOf(LeadId lead) const
{
    const int row = rowOf(lead);
    const int name = columnOf(u"name"_s);
    return row < 0 || name < 0 ? QString() : textAt(row, name);
}

bool LeadTableModel::isEditable(const FieldSpec &field) const
{
    return isSetByEdits(field);
}

// A name that is picked is the account that is there; one letter else makes another.
bool LeadTableModel::findValues(const FieldSpec &field, const QString &begun, const TakeTexts &take)
{
    if (field.key != u"account")
        return false;
    onReply(m_service.accountNames(begun), this, [take](const Result<QStringList> &names) {
        if (names)
            take(*names);
    });
    return true;
}

Result<void> LeadTableModel::check(const FieldSpec &field, const FieldValue &value) const
{
    return couldHold(field, value);
}

void LeadTableModel::readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take)
{
    onReply(m_service.page(leadsOf(records), keys), this,
            [take](const Result<QList<LeadSummary>> &page) { take(rowsOf(page)); });
}

QString LeadTableModel::wordsForMissing(const FieldSpec &field, qint64 record) const
{
    return field.key == u"name" ? leadNumber(LeadId(record)) : GridModel::wordsForMissing(field, record);
}

QList<LeadEditLine> editLinesOf(const QList<CellChange> &changes)
{
    QList<LeadEditLine> lines;
    QHash<qint64, qsizetype> places;
    for (const CellChange &change : changes) {
        auto place = places.constFind(change.record);
        if (place == places.cend()) {
            place = places.insert(change.record, lines.size());
            lines.append({LeadId(change.record), {}, {}});
        }
        LeadEditLine &line = lines[*place];
        line.values.insert(change.field, change.wanted);
        if (change.shown)
            line.shown.insert(change.field, *change.shown);
    }
    return lines;
}

} // namespace baton
