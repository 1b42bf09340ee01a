// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/fieldcatalogue.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// How many single letters have to be added, left out or changed to get from one word to the other.
qsizetype distance(const QString &from, const QString &to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const qsizetype changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

/// Whether a field has this key as people write it, in any case.
auto isCalled(QStringView key)
{
    return [key](const FieldSpec &field) { return field.key.compare(key, Qt::CaseInsensitive) == 0; };
}

} // namespace

void FieldCatalogue::add(const FieldSpec &field)
{
    if (const auto known = m_byKey.constFind(field.key); known != m_byKey.cend()) {
        m_fields[*known] = field;
        return;
    }
    m_byKey.insert(field.key, m_fields.size());
    m_fields.append(field);
}

const FieldSpec *FieldCatalogue::find(QStringView key) const
{
    const auto known = m_byKey.constFind(key.toString());
    return known == m_byKey.cend() ? nullptr : &m_fields[*known];
}

Result<FieldSpec> FieldCatalogue::field(QStringView key) const
{
    if (const FieldSpec *known = find(key))
        return *known;
    if (const auto found = std::ranges::find_if(m_fields, isCalled(key)); found != m_fields.end())
        return *found;
    return failure(Error::Kind::NotFound, u"field.unknown"_s,
                   {{u"field"_s, key.toString()}, {u"suggestions"_s, suggestions(key)}});
}

void FieldCatalogue::addAsked(const FieldSpec &field)
{
    m_asked.append(field);
}

const FieldSpec *FieldCatalogue::findAsked(QStringView key) const
{
    if (const FieldSpec *known = find(key))
        return known;
    for (const QList<FieldSpec> *fields : {&m_asked, &m_fields}) {
        const auto found = std::ranges::find_if(*fields, isCalled(key));
        if (found != fields->end())
            return &*found;
    }
    return nullptr;
}

Result<FieldSpec> FieldCatalogue::asked(QStringView key) const
{
    if (const FieldSpec *known = findAsked(key))
        return *known;
    return field(key);
}

void FieldCatalogue::addEvents(const EventSource &source)
{
    const auto known = std::ranges::find(m_events, source.key, &EventSource::key);
    if (known == m_events.end())
        m_events.append(source);
    else
        *known = source;
}

std::optional<EventSource> FieldCatalogue::events(QStringView kind) const
{
    const auto isMeant = [&](const EventSource &source) { return source.key.compare(kind, Qt::CaseInsensitive) == 0; };
    if (const auto known = std::ranges::find_if(m_events, isMeant); known != m_events.end())
        return *known;
    const auto isOpen = [](const EventSource &source) { return !source.kindColumn.isEmpty(); };
    const auto open = std::ranges::find_if(m_events, isOpen);
    return open == m_events.end() ? std::nullopt : std::optional(*open);
}

QStringList FieldCatalogue::eventKeys() const
{
    QStringList keys;
    for (const EventSource &source : m_events)
        keys += source.key;
    return keys;
}

QStringList FieldCatalogue::keys() const
{
    QStringList keys;
    keys.reserve(m_fields.size());
    for (const FieldSpec &field : m_fields)
        keys += field.key;
    return keys;
}

QStringList FieldCatalogue::suggestions(QStringView key) const
{
    constexpr qsizetype most = 3;
    const QString wanted = key.toString().toLower();
    const qsizetype tolerated = wanted.size() < 4 ? 1 : std::max<qsizetype>(2, wanted.size() / 3);
    QList<std::pair<qsizetype, QString>> candidates;
    for (const FieldSpec &field : askedFields()) {
        const QString known = field.key.toLower();
        const bool isPart =
            std::min(wanted.size(), known.size()) >= 3 && (known.contains(wanted) || wanted.contains(known));
        const qsizetype steps = isPart ? 1 : distance(wanted, known);
        if (steps <= tolerated && steps < wanted.size())
            candidates.append({known == wanted ? 0 : steps, field.key});
    }
    std::ranges::sort(candidates);
    QStringList keys;
    for (const auto &candidate : candidates.first(std::min(most, candidates.size())))
        keys += candidate.second;
    return keys;
}

const FieldSpec *FieldCatalogue::findColumn(const FieldColumn &column) const
{
    const auto found =
        std::ranges::find_if(m_fields, [&](const FieldSpec &field) { return field.column == std::optional(column); });
    return found == m_fields.end() ? nullptr : &*found;
}

QString customFieldKey(QStringView header, const FieldCatalogue &catalogue)
{
    constexpr qsizetype longest = 40;
    QString key;
    for (const QChar c : header.trimmed().toString().toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            key += c;
        else if (!key.endsWith(u'_'))
            key += u'_';
    }
    key.truncate(longest);
    const FieldSpec *known = catalogue.find(key);
    if (known && !known->isCustom)
        key = QString(u"x_"_s + key).left(longest);
    return key;
}

} // namespace baton
