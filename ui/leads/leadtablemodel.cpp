// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadtablemodel.h"

#include "leads/fieldtext.h"
#include "leads/leadnumber.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Some four thousand rows: enough to go back and forth without reading, little enough to forget.
constexpr int mostPagesKept = 64;

} // namespace

LeadTableModel::LeadTableModel(LeadService &service, TimeView view, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_view(std::move(view))
    , m_pages(mostPagesKept)
{
    connect(&m_service, &LeadService::leadChanged, this, &LeadTableModel::refresh);
}

QString LeadTableModel::noteKey()
{
    return u"note"_s;
}

void LeadTableModel::setColumns(const QList<FieldSpec> &columns)
{
    beginResetModel();
    takeColumns(columns);
    forgetPages();
    endResetModel();
    showRows(m_firstShown, m_lastShown);
}

void LeadTableModel::setNotes(const QString &heading, const Notes &notes)
{
    m_notes = notes;
    forgetTexts();
    if (heading == m_noteHeading)
        return;
    m_noteHeading = heading;
    setColumns(m_columns);
}

void LeadTableModel::takeColumns(QList<FieldSpec> columns)
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

void LeadTableModel::setLeads(const QList<LeadId> &leads)
{
    beginResetModel();
    m_leads = leads;
    forgetPages();
    endResetModel();
}

void LeadTableModel::continueWith(const QList<LeadId> &leads)
{
    if (leads.size() <= m_leads.size() || !std::equal(m_leads.cbegin(), m_leads.cend(), leads.cbegin()))
        return setLeads(leads);
    beginInsertRows({}, rowCount(), static_cast<int>(leads.size()) - 1);
    m_leads = leads;
    endInsertRows();
}

void LeadTableModel::setTimeView(const TimeView &view)
{
    m_view = view;
    forgetTexts();
    if (!m_leads.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

LeadId LeadTableModel::leadAt(int row) const
{
    return row >= 0 && row < m_leads.size() ? m_leads[row] : LeadId();
}

void LeadTableModel::forgetPages()
{
    ++m_generation;
    m_pages.clear();
    m_underway.clear();
}

void LeadTableModel::forgetTexts()
{
    const QList<int> pages = m_pages.keys();
    for (const int page : pages)
        m_pages.object(page)->texts.clear();
}

void LeadTableModel::showRows(int first, int last)
{
    m_firstShown = first;
    m_lastShown = last;
    if (m_leads.isEmpty() || m_keys.isEmpty())
        return;
    const int lastPage = static_cast<int>((m_leads.size() - 1) / pageRows);
    const int from = std::clamp(first / pageRows - 1, 0, lastPage);
    const int to = std::clamp(last / pageRows + 1, 0, lastPage);
    // What is in sight comes before what may come into sight.
    for (int page = std::clamp(first / pageRows, 0, lastPage); page <= std::clamp(last / pageRows, 0, lastPage); ++page)
        readPage(page);
    for (int page = from; page <= to; ++page)
        readPage(page);
}

void LeadTableModel::readPage(int page)
{
    if (m_pages.contains(page) || m_underway.contains(page))
        return;
    m_underway.insert(page);
    const int first = page * pageRows;
    onReply(m_service.page(m_leads.mid(first, pageRows), m_keys), this,
            [this, page, first, generation = m_generation](const Result<QList<LeadSummary>> &rows) {
                if (generation != m_generation)
                    return;
                m_underway.remove(page);
                if (!rows) {
                    emit failed(rows.error());
                    return;
                }
                m_pages.insert(page, new PageRows{*rows, {}});
                const int last = std::min(first + pageRows, rowCount()) - 1;
                emit dataChanged(index(first, 0), index(last, columnCount() - 1));
                emit pageRead();
            });
}

void LeadTableModel::refresh(LeadId lead)
{
    const int row = rowOf(lead);
    if (row >= 0 && m_pages.remove(row / pageRows))
        showRows(m_firstShown, m_lastShown);
}

void LeadTableModel::refreshAll()
{
    forgetPages();
    showRows(m_firstShown, m_lastShown);
}

const LeadSummary *LeadTableModel::summary(int row) const
{
    const PageRows *rows = m_pages.object(row / pageRows);
    const int place = row % pageRows;
    // A lead that was removed meanwhile leaves its page shorter; its row shows nothing until the list is read again.
    if (!rows || place >= rows->leads.size() || rows->leads.at(place).id != m_leads[row])
        return nullptr;
    return &rows->leads.at(place);
}

QString LeadTableModel::nameOf(LeadId lead) const
{
    const int row = rowOf(lead);
    const auto name = std::ranges::find(m_columns, u"name"_s, &FieldSpec::key);
    return row < 0 || name == m_columns.end() ? QString() : textAt(row, static_cast<int>(name - m_columns.begin()));
}

Qt::ItemFlags LeadTableModel::flags(const QModelIndex &index) const
{
    const auto plain = QAbstractTableModel::flags(index);
    const bool isEditable =
        index.isValid() && valueAt(index.row(), index.column()) && isSetByEdits(m_columns[index.column()]);
    return isEditable ? plain | Qt::ItemIsEditable : plain;
}

bool LeadTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto typed = value.value<FieldValue>();
    const FieldValue before = *valueAt(index.row(), index.column());
    if (typed == before)
        return false;
    PageRows *page = m_pages.object(index.row() / pageRows);
    LeadSummary &lead = page->leads[index.row() % pageRows];
    lead.values[m_places[index.column()]] = typed;
    page->texts.clear();
    emit dataChanged(index, index);
    const QString &key = m_columns[index.column()].key;
    emit edited({lead.id, {{key, typed}}, {{key, before}}});
    return true;
}

int LeadTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leads.size());
}

int LeadTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LeadTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldSpec &field = m_columns[index.column()];
    if (role == Qt::DisplayRole)
        return textAt(index.row(), index.column());
    if (role == LeadRole)
        return m_leads[index.row()].value();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(field) ? Qt::AlignRight : Qt::AlignLeft)));
    const LeadSummary *lead = summary(index.row());
    if (!lead)
        return {};
    if (field.key == noteKey())
        return role == Qt::AccessibleTextRole ? noteOn(lead->id) : QVariant();
    const FieldValue &value = lead->values[m_places[index.column()]];
    switch (role) {
    case Qt::AccessibleTextRole:
        return QString(fieldLabel(field) + u": "_s + fieldText(field, value, m_view, FieldPlace::Pane));
    case ValueRole: return QVariant::fromValue(value);
    default: return {};
    }
}

QString LeadTableModel::textAt(int row, int column) const
{
    const LeadSummary *lead = summary(row);
    if (!lead)
        return {};
    PageRows *page = m_pages.object(row / pageRows);
    const qsizetype cell = (row % pageRows) * m_columns.size() + column;
    if (page->texts.size() <= cell)
        page->texts.resize(page->leads.size() * m_columns.size());
    QString &text = page->texts[cell];
    if (text.isNull())
        text = wordsFor(*lead, column);
    return text;
}

QString LeadTableModel::wordsFor(const LeadSummary &lead, int column) const
{
    const FieldSpec &field = m_columns[column];
    if (m_places[column] < 0)
        return noteOn(lead.id);
    const FieldValue &value = lead.values[m_places[column]];
    // A lead without a person is called by its number: an empty first column names nobody.
    if (field.key == u"name" && isMissing(value))
        return leadNumber(lead.id);
    return fieldText(field, value, m_view, FieldPlace::Grid);
}

const FieldValue *LeadTableModel::valueAt(int row, int column) const
{
    const LeadSummary *lead = m_places[column] < 0 ? nullptr : summary(row);
    return lead ? &lead->values[m_places[column]] : nullptr;
}

QVariant LeadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
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
