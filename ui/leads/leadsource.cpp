// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadsource.h"

#include "leads/leadservice.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype mostShown = 50;
constexpr qsizetype fewestLetters = 2; // One letter finds half of all leads, and none in particular.

PaletteEntry entryOf(const LeadSummary &lead, const QString &words)
{
    PaletteEntry entry;
    entry.group = PaletteGroup::Leads;
    entry.icon = Icon::Leads;
    const auto text = [&](qsizetype column) { return plainText(lead.values.value(column)); };
    entry.text = text(0);
    QStringList details{text(1), text(2)};
    details.removeAll(QString());
    entry.detail = details.join(u", "_s);
    if (const auto match = matchWords(words, entry.text))
        entry.marked = match->spans; // Else the account or the address answered.
    return entry;
}

} // namespace

LeadSource::LeadSource(LeadService &service, QObject *parent)
    : PaletteSource(parent)
    , m_service(service)
{}

void LeadSource::find(const QString &words)
{
    m_asked = words;
    if (words.size() < fewestLetters)
        return emit answered(words, {});
    if (!m_isAsking) // Else the answer under way asks for these words next: fast typing makes no queue.
        ask();
}

void LeadSource::ask()
{
    m_isAsking = true;
    LeadFilter filter;
    filter.search = m_asked;
    onReply(m_service.ids(filter), this, [this, words = m_asked](const Result<QList<LeadId>> &leads) {
        m_isAsking = false;
        if (words == m_asked)
            takeLeads(words, leads ? leads->first(std::min(leads->size(), mostShown)) : QList<LeadId>());
        else if (m_asked.size() >= fewestLetters)
            ask();
    });
}

void LeadSource::takeLeads(const QString &words, const QList<LeadId> &leads)
{
    onReply(m_service.page(leads, {u"name"_s, u"account"_s, u"email"_s}), this,
            [this, words](const Result<QList<LeadSummary>> &rows) {
                QList<PaletteEntry> entries;
                for (const LeadSummary &row : rows ? *rows : QList<LeadSummary>()) {
                    PaletteEntry entry = entryOf(row, words);
                    entry.run = [this, name = entry.text, lead = row.id] { emit leadChosen(name, lead); };
                    entries.append(entry);
                }
                emit answered(words, entries);
            });
}

} // namespace baton
