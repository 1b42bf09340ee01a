// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/timelinemodel.h"

#include "leads/leadnumber.h"
#include "support/reply.h"
#include "support/text.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Folded, what a person may look for in an entry.
QString soughtIn(const TimelineKey &key, const TimelineWords &words, const QString &about, const TimeView &view)
{
    return foldedKey(QStringList{words.what, words.detail, words.who, about, timelineKindText(key.kind),
                                 timelineDayText(timelineDay(key.at, view), view)}
                         .join(u' '));
}

} // namespace

TimelineModel::TimelineModel(About about, QObject *parent)
    : QAbstractListModel(parent)
    , m_about(about)
{}

void TimelineModel::setKeys(const TimelineSubject &subject, const QList<TimelineKey> &keys,
                            const FieldCatalogue &catalogue, const TimeView &view)
{
    ++m_generation;
    m_asked.clear();
    const bool isSame = subject == m_subject && keys == m_keys;
    if (subject != m_subject)
        m_known.clear();
    m_subject = subject;
    m_catalogue = catalogue;
    m_view = view;
    m_keys = keys;
    if (!m_words.isEmpty())
        return findWords();
    m_all = keys;
    if (!isSame)
        return layRows();
    // What stands there stays, and with it the place that somebody looks at; it is read again.
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TimelineModel::setKinds(const QSet<TimelineKind> &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    layRows();
}

void TimelineModel::setMost(int most)
{
    m_most = most;
    layRows();
}

void TimelineModel::setWords(const QString &words)
{
    const QString folded = foldedKey(words);
    if (folded == m_words)
        return;
    m_words = folded;
    if (!m_words.isEmpty())
        return findWords();
    m_all = m_keys;
    layRows();
}

QMap<TimelineKind, int> TimelineModel::counts() const
{
    QMap<TimelineKind, int> counts;
    for (const TimelineKey &key : m_all)
        ++counts[key.kind];
    return counts;
}

// A day is looked up where another one begins: time zones are slow to ask.
void TimelineModel::layRows()
{
    beginResetModel();
    m_rows.clear();
    m_passing = 0;
    Instant dayBegins = Instant::max();
    for (int place = 0; place < m_all.size(); ++place) {
        const TimelineKey &key = m_all[place];
        if (!m_kinds.isEmpty() && !m_kinds.contains(key.kind))
            continue;
        if (++m_passing > m_most && m_most > 0)
            continue;
        if (key.at < dayBegins) {
            m_rows.append(-1 - place);
            dayBegins = fromMillis(timelineDay(key.at, m_view).startOfDay(m_view.zone).toMSecsSinceEpoch());
        }
        m_rows.append(place);
    }
    endResetModel();
    emit filtered();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant TimelineModel::headingData(int row, int role) const
{
    const TimelineKey &key = m_all[-1 - m_rows[row]];
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
        ? QVariant(timelineDayText(timelineDay(key.at, m_view), m_view))
        : QVariant();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isHeading(index.row()))
        return headingData(index.row(), role);
    const TimelineKey &key = keyAt(index.row());
    const auto known = m_known.constFind(key);
    const TimelineWords words = known == m_known.cend() ? TimelineWords() : known->words;
    switch (role) {
    case Qt::DisplayRole: return words.what;
    case DetailRole: return words.detail;
    case WhoRole: return words.who;
    case TimeRole: return timelineTimeText(key.at, m_view);
    case FullTimeRole: return fullInstantText(key.at, m_view);
    case KindRole: return QVariant::fromValue(static_cast<int>(key.kind));
    case LeadRole: return key.lead.value();
    case AboutRole:
        return known == m_known.cend() || m_about == About::OneLead || !key.lead.isValid() ? QString()
            : known->about.isEmpty()                                                       ? leadNumber(key.lead)
                                                                                           : known->about;
    case Qt::AccessibleTextRole: {
        QStringList spoken{timelineTimeText(key.at, m_view), words.what, words.detail, words.who,
                           data(index, AboutRole).toString()};
        spoken.removeAll(QString());
        return spoken.join(u", "_s);
    }
    default: return {};
    }
}

void TimelineModel::showRows(int first, int last)
{
    if (m_rows.isEmpty())
        return;
    QList<TimelineKey> wanted;
    const int from = std::max(0, first / pageEntries * pageEntries);
    const int to = std::min(rowCount(), (last / pageEntries + 1) * pageEntries);
    for (int row = from; row < to; ++row) {
        if (isHeading(row) || m_asked.contains(keyAt(row)) || m_known.value(keyAt(row)).generation == m_generation)
            continue;
        wanted.append(keyAt(row));
        m_asked.insert(keyAt(row));
    }
    if (!wanted.isEmpty())
        read(wanted);
}

void TimelineModel::read(const QList<TimelineKey> &keys)
{
    if (!m_read)
        return;
    ++m_reading;
    onReply(m_read(keys), this, [this, keys, generation = m_generation](const Result<QList<TimelineEntry>> &entries) {
        --m_reading;
        if (generation == m_generation) {
            if (!entries)
                return emit failed(entries.error());
            take(keys, *entries);
        }
        emit pageRead();
    });
}

void TimelineModel::take(const QList<TimelineKey> &keys, const QList<TimelineEntry> &entries)
{
    for (qsizetype i = 0; i < keys.size() && i < entries.size(); ++i)
        m_known.insert(keys[i], {timelineWords(entries[i], m_catalogue, m_view), entries[i].about, m_generation});
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

// Thousands are read, put into words and looked through beside the window.
void TimelineModel::findWords()
{
    QList<TimelineKey> unread;
    for (const TimelineKey &key : m_keys)
        if (const auto known = m_known.constFind(key); known == m_known.cend() || known->generation != m_generation)
            unread.append(key);
    if (unread.isEmpty() || !m_read)
        return look({}, {});
    ++m_reading;
    onReply(m_read(unread), this,
            [this, unread, words = m_words, generation = m_generation](const Result<QList<TimelineEntry>> &entries) {
                --m_reading;
                if (words == m_words && generation == m_generation) {
                    if (!entries)
                        return emit failed(entries.error());
                    look(unread, *entries);
                }
                emit pageRead();
            });
}

void TimelineModel::look(const QList<TimelineKey> &fresh, const QList<TimelineEntry> &entries)
{
    struct Found
    {
        QHash<TimelineKey, Known> known;
        QList<TimelineKey> keys;
    };
    const auto work = [fresh, entries, known = m_known, keys = m_keys, catalogue = m_catalogue, view = m_view,
                       generation = m_generation, sought = m_words.split(u' ', Qt::SkipEmptyParts)] {
        Found found{known, {}};
        for (qsizetype i = 0; i < fresh.size() && i < entries.size(); ++i)
            found.known.insert(fresh[i], {timelineWords(entries[i], catalogue, view), entries[i].about, generation});
        for (const TimelineKey &key : keys) {
            const Known entry = found.known.value(key);
            const QString text = soughtIn(key, entry.words, entry.about, view);
            if (std::ranges::all_of(sought, [&text](const QString &word) { return text.contains(word); }))
                found.keys.append(key);
        }
        return found;
    };
    ++m_reading;
    onReply(QtConcurrent::run(work), this, [this, words = m_words, generation = m_generation](const Found &found) {
        --m_reading;
        if (words == m_words && generation == m_generation) {
            m_known = found.known;
            m_all = found.keys;
            layRows();
        }
        emit pageRead();
    });
}

} // namespace baton
