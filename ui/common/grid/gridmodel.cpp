// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/gridmodel.h"

#include "common/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Some four thousand rows: enough to go back and forth without reading, little enough to forget.
constexpr int mostPagesKept = 64;

// Each is told of by itself, for which a view goes through all its rows; beyond, the list is another one.
constexpr qsizetype mostRuns = 100;
constexpr qsizetype mostRowsGoneThrough = 10'000'000;

/// The rows where their records stand; what is gone, and what is a heading, has no values.
QList<GridRow> inTheirPlaces(const QList<GridRow> &rows, const QList<qint64> &records)
{
    if (rows.size() == records.size())
        return rows;
    QList<GridRow> placed;
    qsizetype next = 0;
    for (const qint64 record : records)
        placed.append(next < rows.size() && rows[next].record == record ? rows[next++] : GridRow{});
    return placed;
}

} // namespace

GridModel::GridModel(TimeView view, QObject *parent)
    : QAbstractTableModel(parent)
    , m_view(std::move(view))
    , m_pages(mostPagesKept)
{}

QString GridModel::noteKey()
{
    return u"note"_s;
}

void GridModel::setColumns(const QList<FieldSpec> &columns)
{
    beginResetModel();
    takeColumns(columns);
    forgetPages();
    endResetModel();
    showRows(m_firstShown, m_lastShown);
}

void GridModel::setNotes(const QString &heading, const Notes &notes)
{
    m_notes = notes;
    forgetTexts();
    if (heading == m_noteHeading)
        return;
    m_noteHeading = heading;
    setColumns(m_columns);
}

void GridModel::takeColumns(QList<FieldSpec> columns)
{
    columns.removeIf([](const FieldSpec &field) { return field.key == noteKey(); });
    m_keys.clear();
    for (const FieldSpec &field : std::as_const(columns))
        m_keys.append(field.key);
    if (!m_noteHeading.isEmpty()) {
        FieldSpec note;
        note.key = noteKey();
        note.label = m_noteHeading;
        note.isCustom = true; // Its label is its heading.
        columns.insert(std::min<qsizetype>(1, columns.size()), note);
    }
    m_columns = columns;
    m_places.clear();
    for (const FieldSpec &field : std::as_const(m_columns))
        m_places.append(m_keys.indexOf(field.key));
}

void GridModel::setRecords(const QList<qint64> &records)
{
    beginResetModel();
    m_all = records;
    layRows();
    forgetPages();
    endResetModel();
}

void GridModel::layRows()
{
    m_records = m_groups ? m_groups->among(m_all) : m_all;
}

void GridModel::continueWith(const QList<qint64> &records)
{
    if (m_groups || records.size() <= m_all.size() || !std::equal(m_all.cbegin(), m_all.cend(), records.cbegin()))
        return setRecords(records);
    beginInsertRows({}, rowCount(), static_cast<int>(records.size()) - 1);
    m_all = m_records = records;
    endInsertRows();
}

bool GridModel::findValues(const FieldSpec &, const QString &, const TakeTexts &)
{
    return false;
}

// Row by row from the end, so that whoever shows them keeps what is chosen.
void GridModel::leave(const QList<qint64> &left)
{
    if (left.size() == m_all.size())
        return;
    QHash<qint64, GridRow> read;
    const QList<int> pages = m_pages.keys();
    for (const int page : pages)
        for (const GridRow &row : std::as_const(m_pages.object(page)->rows))
            read.insert(row.record, row);
    QList<std::pair<int, int>> gone; // Runs of rows.
    qsizetype next = 0;
    for (int row = 0; row < m_all.size(); ++row) {
        if (next < left.size() && left[next] == m_all[row])
            ++next;
        else if (!gone.isEmpty() && gone.last().second == row - 1)
            gone.last().second = row;
        else
            gone.append({row, row});
    }
    if (m_groups || gone.size() > std::min(mostRuns, mostRowsGoneThrough / m_all.size()))
        return setRecords(left);
    for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_records.clear(); // Else a million would be copied for each run.
        m_all.remove(run->first, run->second - run->first + 1);
        m_records = m_all;
        endRemoveRows();
    }
    layPages(read);
}

void GridModel::layPages(const QHash<qint64, GridRow> &rows)
{
    forgetPages();
    for (qsizetype first = 0; first < m_records.size(); first += pageRows) {
        QList<GridRow> page;
        for (const qint64 record : m_records.mid(first, pageRows))
            if (const auto row = rows.constFind(record); row == rows.cend())
                break;
            else
                page.append(*row);
        if (page.size() == std::min<qsizetype>(pageRows, m_records.size() - first))
            m_pages.insert(static_cast<int>(first / pageRows), new PageRows{page, {}});
    }
    showRows(m_firstShown, m_lastShown);
}

void GridModel::setTimeView(const TimeView &view)
{
    m_view = view;
    forgetTexts();
    if (!m_records.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

qint64 GridModel::recordAt(int row) const
{
    return row >= 0 && row < m_records.size() ? std::max<qint64>(0, m_records[row]) : 0;
}

void GridModel::forgetPages()
{
    ++m_generation;
    m_pages.clear();
    m_underway.clear();
    m_stale.clear();
    m_written.clear();
}

void GridModel::forgetTexts()
{
    const QList<int> pages = m_pages.keys();
    for (const int page : pages)
        m_pages.object(page)->texts.clear();
}

void GridModel::showRows(int first, int last)
{
    m_firstShown = first;
    m_lastShown = last;
    if (m_records.isEmpty() || m_keys.isEmpty())
        return;
    const int lastPage = static_cast<int>((m_records.size() - 1) / pageRows);
    const int from = std::clamp(first / pageRows - 1, 0, lastPage);
    const int to = std::clamp(last / pageRows + 1, 0, lastPage);
    // What is in sight comes before what may come into sight.
    for (int page = std::clamp(first / pageRows, 0, lastPage); page <= std::clamp(last / pageRows, 0, lastPage); ++page)
        readPage(page);
    for (int page = from; page <= to; ++page)
        readPage(page);
}

void GridModel::readPage(int page)
{
    if ((m_pages.contains(page) && !m_stale.remove(page)) || m_underway.contains(page))
        return;
    m_underway.insert(page);
    const QList<qint64> wanted = m_records.mid(page * pageRows, pageRows);
    QList<qint64> records = wanted;
    records.removeIf(&GridGroups::isHeading);
    readRows(records, m_keys, [this, page, wanted, generation = m_generation](const Result<QList<GridRow>> &rows) {
        if (generation != m_generation)
            return;
        m_underway.remove(page);
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        takePage(page, inTheirPlaces(*rows, wanted));
        emit pageRead();
    });
}

void GridModel::takePage(int page, const QList<GridRow> &rows)
{
    QList<qint64> written;
    const PageRows *before = m_written.remove(page) ? m_pages.object(page) : nullptr;
    for (qsizetype at = 0; before && at < std::min(rows.size(), before->rows.size()); ++at)
        if (rows[at].record == before->rows[at].record && rows[at].values != before->rows[at].values)
            written.append(rows[at].record);
    m_pages.insert(page, new PageRows{rows, {}});
    const int first = page * pageRows;
    const int last = std::min(first + pageRows, rowCount()) - 1;
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (!written.isEmpty())
        emit othersWrote(written);
}

void GridModel::readAll(const QList<qint64> &records, const QList<FieldSpec> &fields,
                        const std::function<void(const QList<GridRow> &)> &take)
{
    QStringList keys;
    for (const FieldSpec &field : fields)
        keys.append(field.key);
    readRows(records, keys, [this, take](const Result<QList<GridRow>> &rows) {
        if (rows)
            take(*rows);
        else
            emit failed(rows.error());
    });
}

void GridModel::refreshRecord(qint64 record)
{
    const int row = rowOfRecord(record);
    if (row < 0 || !m_pages.contains(row / pageRows))
        return;
    m_stale.insert(row / pageRows);
    showRows(m_firstShown, m_lastShown);
}

// What is in sight stays until it is read again: a row that goes empty for a moment takes its editor with it.
void GridModel::refreshAll()
{
    ++m_generation;
    m_underway.clear();
    const QList<int> pages = m_pages.keys();
    for (const int page : pages) {
        if (page < m_firstShown / pageRows || page > m_lastShown / pageRows)
            m_pages.remove(page);
        else
            m_stale.insert(page);
    }
    m_written.clear();
    showRows(m_firstShown, m_lastShown);
}

void GridModel::refreshWritten()
{
    const QList<int> pages = m_pages.keys();
    refreshAll(); // It answers when this is done.
    m_written = QSet<int>(pages.cbegin(), pages.cend());
}

const GridRow *GridModel::rowAt(int row) const
{
    const PageRows *page = m_pages.object(row / pageRows);
    const int place = row % pageRows;
    // The row of a record that was removed meanwhile shows nothing until the list is read again.
    if (!page || place >= page->rows.size() || page->rows.at(place).record != m_records[row])
        return nullptr;
    return &page->rows.at(place);
}

int GridModel::columnOf(const QString &key) const
{
    const auto column = std::ranges::find(m_columns, key, &FieldSpec::key);
    return column == m_columns.end() ? -1 : static_cast<int>(column - m_columns.begin());
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    const auto whole = QAbstractTableModel::flags(index);
    if (index.isValid() && isHeading(index.row()))
        return whole & ~Qt::ItemIsSelectable;
    const auto plain = index.isValid() ? whole | Qt::ItemIsDragEnabled : whole; // Where the view lets drag at all.
    const bool isOpen =
        index.isValid() && valueAt(index.row(), index.column()) && isEditable(m_columns[index.column()]);
    return isOpen ? plain | Qt::ItemIsEditable : plain;
}

CellChange GridModel::changeOf(int row, int column, const FieldValue &value) const
{
    const FieldValue *shown = valueAt(row, column);
    return {recordAt(row), m_columns[column].key, shown ? std::optional(*shown) : std::nullopt, value};
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto typed = value.value<FieldValue>();
    const CellChange change = changeOf(index.row(), index.column(), typed);
    if (typed == change.shown)
        return false;
    PageRows *page = m_pages.object(index.row() / pageRows);
    page->rows[index.row() % pageRows].values[m_places[index.column()]] = typed;
    page->texts.clear();
    emit dataChanged(index, index);
    emit edited(change);
    return true;
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldSpec &field = m_columns[index.column()];
    if (isHeading(index.row()))
        return headingData(index, role);
    if (role == Qt::DisplayRole)
        return textAt(index.row(), index.column());
    if (role == RecordRole)
        return m_records[index.row()];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(field) ? Qt::AlignRight : Qt::AlignLeft)));
    const GridRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (field.key == noteKey())
        return role == Qt::AccessibleTextRole ? noteOn(row->record) : QVariant();
    const FieldValue &value = row->values[m_places[index.column()]];
    switch (role) {
    case Qt::AccessibleTextRole:
        return QString(fieldLabel(field) + u": "_s + fieldText(field, value, m_view, FieldPlace::Pane));
    case ValueRole: return QVariant::fromValue(value);
    default: return {};
    }
}

QString GridModel::textAt(int row, int column) const
{
    if (isHeading(row))
        return headingText(row, column);
    const GridRow *found = rowAt(row);
    if (!found)
        return {};
    PageRows *page = m_pages.object(row / pageRows);
    const qsizetype cell = (row % pageRows) * m_columns.size() + column;
    if (page->texts.size() <= cell)
        page->texts.resize(page->rows.size() * m_columns.size());
    QString &text = page->texts[cell];
    if (text.isNull())
        text = wordsFor(*found, column);
    return text;
}

QString GridModel::wordsFor(const GridRow &row, int column) const
{
    if (m_places[column] < 0)
        return noteOn(row.record);
    const FieldSpec &field = m_columns[column];
    const FieldValue &value = row.values[m_places[column]];
    return isMissing(value) ? wordsForMissing(field, row.record) : fieldText(field, value, m_view, FieldPlace::Grid);
}

QString GridModel::wordsForMissing(const FieldSpec &field, qint64) const
{
    return fieldText(field, {}, m_view, FieldPlace::Grid);
}

const FieldValue *GridModel::valueAt(int row, int column) const
{
    const GridRow *found = m_places[column] < 0 ? nullptr : rowAt(row);
    return found ? &found->values[m_places[column]] : nullptr;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return fieldLabel(m_columns[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(m_columns[section]) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

} // namespace baton
