// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "leads/timelinetext.h"
#include "support/result.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace baton {

/// A timeline under the headings of its days. It is given all keys and reads what is looked at, page by page; which
/// kinds and words are wanted narrows it, and how many there are of each kind is known without reading.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< The second line.
        WhoRole,
        TimeRole,
        FullTimeRole,
        KindRole, ///< A TimelineKind; nothing for the heading of a day.
        AboutRole, ///< Whose it is, where the timeline is that of several.
        LeadRole,
    };
    /// Reads entries by their keys.
    using Read = std::function<QFuture<Result<QList<TimelineEntry>>>(const QList<TimelineKey> &)>;
    /// Whether an entry says which lead it is about.
    enum class About { OneLead, SeveralLeads };

    explicit TimelineModel(About about, QObject *parent = nullptr);

    void setRead(Read read) { m_read = std::move(read); }
    /// All that happened. What was read of the same subject is shown until it is read again.
    void setKeys(const TimelineSubject &subject, const QList<TimelineKey> &keys, const FieldCatalogue &catalogue,
                 const TimeView &view);
    /// None: all kinds.
    void setKinds(const QSet<TimelineKind> &kinds);
    [[nodiscard]] const QSet<TimelineKind> &kinds() const { return m_kinds; }
    /// Keeps what has all of these words in it, as they are shown; for that all entries are read once.
    void setWords(const QString &words);
    /// Lists the latest `most` alone; 0 for all.
    void setMost(int most);

    /// How many entries have the words, of all kinds.
    [[nodiscard]] qsizetype total() const { return m_all.size(); }
    /// How many there are of each kind among those that have the words.
    [[nodiscard]] QMap<TimelineKind, int> counts() const;
    /// How many entries pass, whether they are listed or left out for being older than the latest.
    [[nodiscard]] int passing() const { return m_passing; }
    [[nodiscard]] bool isReading() const { return m_reading > 0; }
    [[nodiscard]] bool isHeading(int row) const { return m_rows[row] < 0; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// These rows are looked at: what is not known of them is read.
    void showRows(int first, int last);

signals:
    /// Other entries pass, or how many there are is another.
    void filtered();
    void failed(const baton::Error &error);
    void pageRead();

private:
    static constexpr int pageEntries = 64;

    struct Known
    {
        TimelineWords words;
        QString about;
        int generation = 0; ///< In which it was read.
    };

    void layRows();
    void read(const QList<TimelineKey> &keys);
    void take(const QList<TimelineKey> &keys, const QList<TimelineEntry> &entries);
    void findWords();
    void look(const QList<TimelineKey> &fresh, const QList<TimelineEntry> &entries);
    [[nodiscard]] const TimelineKey &keyAt(int row) const { return m_all[m_rows[row]]; }
    [[nodiscard]] QVariant headingData(int row, int role) const;

    About m_about;
    Read m_read;
    TimelineSubject m_subject;
    FieldCatalogue m_catalogue;
    TimeView m_view;
    QList<TimelineKey> m_keys;
    QList<TimelineKey> m_all; ///< Those that have the words.
    QList<int> m_rows; ///< Places in m_all; of a heading the place of its first entry, below zero.
    QHash<TimelineKey, Known> m_known;
    QSet<TimelineKey> m_asked;
    QSet<TimelineKind> m_kinds;
    QString m_words;
    int m_most = 0;
    int m_passing = 0;
    int m_generation = 0;
    int m_reading = 0;
};

} // namespace baton
