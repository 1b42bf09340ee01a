// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/linkedgroupstore.h"

#include "conditions/fieldsql.h"
#include "leads/groupvaluessql.h"
#include "leads/textorder.h"
#include "storage/connection.h"
#include "storage/cursor.h"
#include "storage/straightread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr size_t numberOfMissing = 0;

} // namespace

/// The texts of the rows one behind the other, each with what it is put in order by.
class LinkedGroupStore::Texts final : public SideReader
{
public:
    /// `isFolded`: "A" to "Z" stand where "a" to "z" do; otherwise another column says what texts are ordered by.
    explicit Texts(bool isFolded)
        : m_isFolded(isFolded)
    {}

    qint64 read(const Cursor &row) override
    {
        const QByteArrayView text = row.text(1);
        const QByteArrayView key = m_isFolded ? text : row.text(2);
        if (row.isNull(1) || key.isEmpty())
            return SideValues::missing;
        const size_t begin = m_letters.size();
        m_letters.insert(m_letters.end(), key.begin(), key.end());
        if (m_isFolded)
            std::for_each(m_letters.begin() + static_cast<qptrdiff>(begin), m_letters.end(), [](char &letter) {
                letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
            });
        m_letters.insert(m_letters.end(), text.begin(), text.end());
        m_texts.push_back({begin, begin + static_cast<size_t>(key.size()), m_letters.size()});
        return std::ssize(m_texts) - 1;
    }

    [[nodiscard]] std::unique_ptr<SideReader> another() const override { return std::make_unique<Texts>(m_isFolded); }

    [[nodiscard]] std::function<qint64(qint64 value)> take(SideReader &another) override
    {
        const auto &other = static_cast<const Texts &>(another);
        const qint64 shift = std::ssize(m_texts);
        const size_t letters = m_letters.size();
        m_letters.insert(m_letters.end(), other.m_letters.begin(), other.m_letters.end());
        for (const Text &text : other.m_texts)
            m_texts.push_back({text.begin + letters, text.keyEnd + letters, text.end + letters});
        return [shift](qint64 value) { return value + shift; };
    }

    [[nodiscard]] QByteArrayView key(size_t text) const { return part(m_texts[text].begin, m_texts[text].keyEnd); }
    [[nodiscard]] QByteArrayView text(size_t text) const { return part(m_texts[text].keyEnd, m_texts[text].end); }

private:
    struct Text
    {
        size_t begin;
        size_t keyEnd;
        size_t end;
    };

    [[nodiscard]] QByteArrayView part(size_t begin, size_t end) const
    {
        return {m_letters.data() + begin, static_cast<qsizetype>(end - begin)};
    }

    bool m_isFolded;
    std::vector<char> m_letters;
    std::vector<Text> m_texts;
};

struct LinkedGroupStore::Place
{
    quint64 start; ///< Most texts differ in it.
    size_t text;
    size_t number;
};

bool LinkedGroupStore::canRead(const FieldSpec &field)
{
    return !field.rows && isSortedAsText(field);
}

LinkedGroupStore::LinkedGroupStore(Connection &connection, SideTableStore &beside, GroupTally &tally)
    : m_connection(connection)
    , m_beside(beside)
    , m_tally(tally)
{}

Result<QList<LeadGroup>> LinkedGroupStore::read(const QList<FieldSpec> &joined, const QString &where,
                                                const Bindings &bindings, Qt::SortOrder order)
{
    const auto leads = m_connection.count(u"SELECT COALESCE(max(id), 0) FROM lead"_s);
    if (!leads)
        return failure(leads);
    m_tally.reserve(m_beside.size());
    const ReadAlongside alongside{
        [&](Connection &connection) { return count(connection, joined, where, bindings); },
        *leads,
    };
    const QStringList columns = GroupValues::columns(m_beside.field(), m_connection.dialect());
    Texts texts(columns.size() == 1);
    const auto values = m_beside.values(columns, texts, alongside);
    if (!values)
        return failure(values);
    return counted(placesIn(*values, texts, order), texts);
}

Result<void> LinkedGroupStore::count(Connection &connection, const QList<FieldSpec> &joined, const QString &where,
                                     const Bindings &bindings)
{
    const auto sql = readStraight(connection,
                                  u"SELECT "_s + (QStringList{m_beside.link()} + m_tally.columns()).join(u", "_s)
                                      + u" FROM lead l"_s + joinSql(joined + m_tally.figures()) + where,
                                  u"lead l"_s);
    if (!sql)
        return failure(sql);
    auto cursor = Cursor::open(connection, *sql, bindings);
    if (!cursor)
        return failure(cursor);
    while ((*cursor)->next())
        m_tally.add(static_cast<size_t>((*cursor)->int64(0)), **cursor, 1);
    return (*cursor)->finish();
}

std::vector<LinkedGroupStore::Place> LinkedGroupStore::placesIn(const SideValues &values, const Texts &texts,
                                                                Qt::SortOrder order)
{
    std::vector<Place> places;
    for (size_t number = numberOfMissing + 1; number < m_tally.size(); ++number) {
        if (m_tally.count(number) == 0)
            continue;
        const qint64 value = values.of(number);
        if (value == SideValues::missing) {
            m_tally.merge(numberOfMissing, number);
        } else {
            const auto text = static_cast<size_t>(value);
            places.push_back({TextOrder::startOf(texts.key(text)), text, number});
        }
    }
    std::ranges::sort(places, [&texts](const Place &left, const Place &right) {
        return left.start != right.start ? left.start < right.start : texts.key(left.text) < texts.key(right.text);
    });
    if (order == Qt::DescendingOrder)
        std::ranges::reverse(places);
    return places;
}

QList<LeadGroup> LinkedGroupStore::counted(const std::vector<Place> &places, const Texts &texts)
{
    QList<LeadGroup> groups;
    groups.reserve(std::ssize(places) + 1);
    for (size_t first = 0, next = 0; first < places.size(); first = next) {
        const size_t number = places[first].number;
        QByteArrayView least = texts.text(places[first].text);
        for (next = first + 1; next < places.size() && places[next].start == places[first].start
             && texts.key(places[next].text) == texts.key(places[first].text);
             ++next) {
            m_tally.merge(number, places[next].number);
            least = std::min(least, texts.text(places[next].text));
        }
        groups.append(
            {valueOfText(m_beside.field(), QString::fromUtf8(least)), m_tally.count(number), m_tally.values(number)});
    }
    if (const qint64 count = m_tally.count(numberOfMissing); count > 0)
        groups.append({{}, count, m_tally.values(numberOfMissing)});
    return groups;
}

} // namespace baton
