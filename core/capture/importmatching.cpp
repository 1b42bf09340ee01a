// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importmatching.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype tellingLength = 16;

/// The matches of one row, by kind of key.
struct RowMatches
{
    QList<const KeyMatch *> byExternalId;
    QList<const KeyMatch *> byEmail;
    QList<const KeyMatch *> byRowKey;
};

/// One of the names of a row.
struct RowName
{
    MatchKey kind = MatchKey::ExternalId;
    QByteArray value;

    /// As a dry run remembers it: all kinds in one set.
    [[nodiscard]] QByteArray asPlanned() const { return "emr"[static_cast<size_t>(kind)] + value; }
};

/// Several matches of one key that all name the same lead are one.
QList<const KeyMatch *> distinct(const QList<const KeyMatch *> &matches)
{
    QList<const KeyMatch *> leads;
    for (const KeyMatch *match : matches) {
        if (std::ranges::none_of(leads, [match](const KeyMatch *known) { return known->lead == match->lead; }))
            leads.append(match);
    }
    return leads;
}

/// The own system's word counts alone where it has one.
QList<const KeyMatch *> ownFirst(const QList<const KeyMatch *> &matches)
{
    QList<const KeyMatch *> own;
    std::ranges::copy_if(matches, std::back_inserter(own), [](const KeyMatch *match) { return match->isOwnSystem; });
    return own.isEmpty() ? matches : own;
}

ImportIssue issueOf(const ImportRow &row, const QString &code, const QString &column, const QByteArray &value,
                    const QVariantMap &arguments = {})
{
    return {row.line, column, QString::fromUtf8(value.left(200)), code, arguments, 0};
}

/// One chunk being matched.
class ChunkMatching
{
public:
    ChunkMatching(const Matching &rules, const QList<ImportRow> &rows, const QList<KeyMatch> &matches,
                  const SeenInFile &seen, MatchMemory &memory)
        : m_rules(rules)
        , m_rows(rows)
        , m_seen(seen)
        , m_memory(memory)
        , m_matches(rows.size())
    {
        for (const MatchKey key : rules.mapping.match)
            rowsBy({key, {}}).reserve(rows.size());
        for (const KeyMatch &match : matches) {
            RowMatches &row = m_matches[match.row];
            switch (match.key) {
            case KeyMatch::Key::ExternalId: row.byExternalId.append(&match); break;
            case KeyMatch::Key::Email: row.byEmail.append(&match); break;
            case KeyMatch::Key::RowKey: row.byRowKey.append(&match); break;
            }
        }
        countRepeats();
    }

    RowTarget target(qsizetype at)
    {
        const ImportRow &row = m_rows.at(at);
        RowTarget target;
        if (row.reject) {
            target.status = PlanStatus::Rejected;
            target.issue = row.reject;
            return target;
        }
        m_keys.clear();
        for (const MatchKey key : m_rules.mapping.match)
            tryKey(key, at, target);
        // A row without any of the profile's keys is still found again by a second run.
        if (m_keys.isEmpty())
            tryKey(MatchKey::RowKey, at, target);
        conclude(at, target);
        target.isExternalIdNew =
            !row.externalId.isEmpty() && std::ranges::none_of(m_matches.at(at).byExternalId, &KeyMatch::isOwnSystem);
        return target;
    }

private:
    QHash<QByteArray, qsizetype> &rowsBy(const RowName &name) { return m_rowsByKey.at(static_cast<size_t>(name.kind)); }

    /// The key that the row is spoken of by, where a person knows it.
    [[nodiscard]] bool isShown() const { return !m_keys.isEmpty() && m_keys.first().kind != MatchKey::RowKey; }
    [[nodiscard]] QString shownColumn() const { return isShown() ? columnOf(m_keys.first()) : QString(); }
    [[nodiscard]] QByteArray shownValue() const { return isShown() ? m_keys.first().value : QByteArray(); }

    [[nodiscard]] bool isFound(const RowTarget &target) const
    {
        return target.issue || target.lead.isValid() || target.firstRow >= 0 || m_isPlannedBefore;
    }

    void tryKey(MatchKey key, qsizetype at, RowTarget &target)
    {
        const ImportRow &row = m_rows.at(at);
        switch (key) {
        case MatchKey::ExternalId:
            if (!row.externalId.isEmpty())
                tryMatches({key, row.externalId}, ownFirst(m_matches.at(at).byExternalId), at, target);
            break;
        case MatchKey::Email:
            if (!row.emailKey.isEmpty())
                tryMatches({key, row.emailKey}, m_matches.at(at).byEmail, at, target);
            break;
        case MatchKey::RowKey:
            if (!row.digest.isEmpty())
                tryRowKey(at, target);
            break;
        }
    }

    void tryMatches(const RowName &key, const QList<const KeyMatch *> &matches, qsizetype at, RowTarget &target)
    {
        m_keys.append(key);
        if (isFound(target))
            return;
        const QList<const KeyMatch *> leads = distinct(matches);
        if (leads.size() > 1) {
            QStringList records;
            for (const KeyMatch *match : leads)
                records.append(QString::number(match->lead.value()));
            target.status = PlanStatus::Conflict;
            target.issue =
                issueOf(m_rows.at(at), u"match.ambiguous"_s, columnOf(key), key.value, {{u"records"_s, records}});
        } else if (leads.size() == 1) {
            found(*leads.first(), columnOf(key), key.value, at, target);
        } else if (const auto earlier = rowsBy(key).constFind(key.value); earlier != rowsBy(key).cend()) {
            target.firstRow = *earlier;
        } else if (m_rules.purpose == PlanFor::DryRun && m_seen.planned.contains(key.asPlanned())) {
            m_isPlannedBefore = true;
        }
    }

    void tryRowKey(qsizetype at, RowTarget &target)
    {
        const QByteArray &digest = m_rows.at(at).digest;
        const int occurrence = ++m_counts[digest];
        const RowName key{MatchKey::RowKey, rowKey(digest, occurrence, m_rules.source)};
        m_keys.append(key);
        if (isFound(target))
            return;
        target.rowKey = key.value;
        if (const auto same = m_rowKeyMatches.constFind(key.value); same != m_rowKeyMatches.cend())
            found(**same, QString(), {}, at, target);
    }

    void found(const KeyMatch &match, const QString &column, const QByteArray &value, qsizetype at, RowTarget &target)
    {
        if (match.isDeleted) {
            target.status = PlanStatus::Conflict;
            target.issue =
                issueOf(m_rows.at(at), u"match.deleted"_s, column, value, {{u"record"_s, match.lead.value()}});
            return;
        }
        target.lead = match.lead;
    }

    [[nodiscard]] QString columnOf(const RowName &key) const
    {
        if (key.kind == MatchKey::ExternalId)
            return m_rules.mapping.externalIdHeader;
        for (const MappedColumn &column : m_rules.mapping.columns) {
            if (column.goes == MappedColumn::Goes::Slot && column.importField == ImportField::PersonEmail
                && column.slot >= 0 && !m_rules.mapping.slotList.at(column.slot).isCustom())
                return column.header;
        }
        return {};
    }

    /// How often each mapped row came before this chunk. Those that came once are known by their lead alone.
    void countRepeats()
    {
        for (const RowMatches &row : m_matches) {
            for (const KeyMatch *match : row.byRowKey) {
                const QByteArray &digest = m_rows.at(match->row).digest;
                m_rowKeyMatches.insert(rowKey(digest, match->occurrence, m_rules.source), match);
                if (match->occurrence == 1 && m_seen.leads.contains(match->lead.value()))
                    m_counts.insert(digest, std::max(1, m_counts.value(digest)));
            }
        }
        for (const ImportRow &row : m_rows) {
            if (row.digest.isEmpty())
                continue;
            if (const auto known = m_seen.repeats.constFind(row.digest); known != m_seen.repeats.cend())
                m_counts.insert(row.digest, *known);
            else if (m_rules.purpose == PlanFor::DryRun
                     && m_seen.planned.contains(
                         RowName{MatchKey::RowKey, rowKey(row.digest, 1, m_rules.source)}.asPlanned()))
                m_counts.insert(row.digest, 1);
        }
    }

    void conclude(qsizetype at, RowTarget &target)
    {
        const bool plannedBefore = std::exchange(m_isPlannedBefore, false);
        if (target.issue)
            return;
        const ImportRow &row = m_rows.at(at);
        // The same lead may have been found by another key than the row before used.
        if (target.lead.isValid()) {
            if (const auto earlier = m_rowByLead.constFind(target.lead); earlier != m_rowByLead.cend())
                target.firstRow = *earlier;
        }
        const bool isKnown = target.lead.isValid() || target.firstRow >= 0 || plannedBefore;
        if (!isKnown && m_rules.policy == ImportPolicy::Update) {
            target.status = PlanStatus::Rejected;
            target.issue = issueOf(row, u"match.none"_s, shownColumn(), shownValue());
            return;
        }
        const bool isRepeated = target.firstRow >= 0 || plannedBefore
            || (target.lead.isValid() && m_seen.leads.contains(target.lead.value()));
        if (isRepeated && m_rules.mapping.kind == ImportKind::Leads) {
            target.status = PlanStatus::DuplicateInFile;
            QVariantMap arguments;
            if (target.firstRow >= 0)
                arguments.insert(u"first"_s, m_rows.at(target.firstRow).line);
            target.issue = issueOf(row, u"row.duplicate"_s, shownColumn(), shownValue(), arguments);
            return;
        }
        if (target.firstRow < 0)
            target.firstRow = at;
        target.status = isKnown ? PlanStatus::Update : PlanStatus::New;
        remember(at, target);
    }

    void remember(qsizetype at, const RowTarget &target)
    {
        for (const RowName &key : std::as_const(m_keys)) {
            rowsBy(key).insert(key.value, target.firstRow);
            if (m_rules.purpose == PlanFor::DryRun)
                m_memory.planned.append(key.asPlanned());
            if (key.kind == MatchKey::RowKey) {
                const QByteArray &digest = m_rows.at(at).digest;
                if (m_counts.value(digest) > 1)
                    m_memory.repeats.insert(digest, m_counts.value(digest));
            }
        }
        if (target.lead.isValid()) {
            m_rowByLead.insert(target.lead, target.firstRow);
            m_memory.leads.append(target.lead);
        }
    }

    const Matching &m_rules;
    const QList<ImportRow> &m_rows;
    const SeenInFile &m_seen;
    MatchMemory &m_memory;
    QList<RowMatches> m_matches;
    QHash<QByteArray, const KeyMatch *> m_rowKeyMatches;
    QHash<QByteArray, int> m_counts;
    std::array<QHash<QByteArray, qsizetype>, 3> m_rowsByKey; ///< By kind of key.
    QHash<LeadId, qsizetype> m_rowByLead;
    QList<RowName> m_keys; ///< Of the row at hand.
    bool m_isPlannedBefore = false;
};

} // namespace

QList<RowKeyQuestion> rowKeyQuestions(const QList<ImportRow> &rows, const SeenInFile &seen)
{
    QHash<QByteArray, int> counts;
    QHash<QByteArray, qsizetype> firstRows;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const QByteArray &digest = rows.at(at).digest;
        if (digest.isEmpty())
            continue;
        ++counts[digest];
        if (!firstRows.contains(digest))
            firstRows.insert(digest, at);
    }
    QList<RowKeyQuestion> questions;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        // One more than there are: a row that came once before is known by the lead it made or found.
        const int before = seen.repeats.value(it.key());
        for (int occurrence = before + 1; occurrence <= before + it.value() + 1; ++occurrence)
            questions.append({firstRows.value(it.key()), it.key(), occurrence});
    }
    return questions;
}

QByteArray rowKey(const QByteArray &digest, int occurrence, SourceId source)
{
    return digest + '#' + QByteArray::number(occurrence) + '@' + QByteArray::number(source.value());
}

bool isTellingAlone(const QByteArray &externalId)
{
    return externalId.size() >= tellingLength;
}

QList<RowTarget> Matching::targets(const QList<ImportRow> &rows, const QList<KeyMatch> &matches, const SeenInFile &seen,
                                   MatchMemory &memory) const
{
    ChunkMatching chunk(*this, rows, matches, seen, memory);
    QList<RowTarget> targets;
    targets.reserve(rows.size());
    for (qsizetype at = 0; at < rows.size(); ++at)
        targets.append(chunk.target(at));
    return targets;
}

} // namespace baton
