// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignlistview.h"

#include "campaigns/campaignrows.h"
#include "common/emptystate.h"
#include "common/fieldtext.h"
#include "common/grid/griddelegate.h"
#include "common/grid/gridview.h"
#include "exchange/exportedlist.h"
#include "leads/fieldsection.h"
#include "lists/recordpane.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

CampaignListQuestion questionOf(const ListQuestion &question)
{
    QList<std::pair<QString, Qt::SortOrder>> sort;
    for (const SortKey &key : question.sort)
        sort.append({key.field, key.order});
    return {question.condition, question.search, sort, question.now};
}

} // namespace

CampaignListView::CampaignListView(const Clock &clock, const QList<QAction *> &deeds, QWidget *parent)
    : ListPage(clock, parent)
    , m_rows(new CampaignRows(timeView(), this))
    , m_fields(new FieldSection)
    , m_pane(new RecordPane(tr("The campaign in detail"), deeds, {m_fields}))
{
    auto *grid = new GridView(m_rows);
    grid->setItemDelegate(new GridDelegate(grid));
    grid->setAccessibleName(title());
    build({grid,
           m_pane,
           CampaignList::catalogue(),
           {u"name"_s, u"status"_s, u"owner"_s, u"budget"_s, u"spent"_s, u"leads"_s, u"mql"_s, u"won"_s, u"starts"_s,
            u"ends"_s, u"channel"_s},
           {{u"name"_s, Qt::AscendingOrder}},
           tr("Find in these campaigns"),
           tr("Filter, as status = live and leads >= 10"),
           Head::None});
}

void CampaignListView::setList(const CampaignList &list)
{
    m_rows->setList(list);
    refresh();
}

void CampaignListView::askRecords(const ListQuestion &question, const TakeRecords &take)
{
    take(m_rows->list().ids(questionOf(question)));
}

void CampaignListView::askGroups(const ListQuestion &question, const GroupQuestion &by, const TakeGroups &take)
{
    take(m_rows->list().groups(questionOf(question), by));
}

void CampaignListView::askCount(const TakeCount &take)
{
    take(m_rows->list().count());
}

void CampaignListView::showRecord(qint64 record)
{
    const QMap<QString, FieldValue> fields = m_rows->list().fields(record);
    emit currentChanged();
    if (fields.isEmpty())
        return m_pane->showNothing(tr("No campaign is chosen."));
    const auto text = [&](const QString &key) {
        const FieldValue value = fields.value(key);
        return isMissing(value) ? QString()
                                : isolated(fieldText(*catalogue().find(key), value, timeView(), FieldPlace::Pane));
    };
    m_fields->tell(fields, catalogue(), timeView());
    m_pane->showRecord(plainText(fields.value(u"name"_s)), {text(u"no"_s), text(u"status"_s), text(u"owner"_s)});
}

// As the report answered, for which no other answer would be the same list.
std::optional<ExportedList> CampaignListView::exported() const
{
    auto list = ListPage::exported();
    if (!list)
        return list;
    list->all.list = u"campaigns"_s;
    list->all.rows = [known = m_rows->list()](const QList<qint64> &ids, const QStringList &keys) {
        QList<ExportRow> rows;
        for (const GridRow &row : campaignRows(known, ids, keys))
            rows.append({row.record, row.values});
        return rows;
    };
    return list;
}

void CampaignListView::enterPane()
{
    emit opened();
}

QString CampaignListView::countWords(qint64 shown, qint64 all) const
{
    const QString count = countText(shown, locale());
    return shown < all ? tr("%1 of %2 campaigns", nullptr, static_cast<int>(all)).arg(count, countText(all, locale()))
                       : tr("%1 campaigns", nullptr, static_cast<int>(shown)).arg(count);
}

ListPage::Emptiness CampaignListView::nothingFound(const QString &search) const
{
    return {tr("No campaign has “%1” in it.").arg(search),
            tr("Names, aims, owners and utm_campaigns were looked through.")};
}

ListPage::Emptiness CampaignListView::nothingMeets(const QString &condition) const
{
    return {tr("No campaign meets the condition %1.").arg(condition),
            tr("A field without a value meets no comparison; “is missing” finds those.")};
}

void CampaignListView::sayBeginning(EmptyState &empty)
{
    empty.setWords(tr("No campaign is planned yet."),
                   tr("As soon as there is one, this page shows what it costs and which leads it brings."));
    connect(empty.addAction(tr("Plan a campaign")), &QPushButton::clicked, this, &CampaignListView::firstRequested);
}

} // namespace baton
