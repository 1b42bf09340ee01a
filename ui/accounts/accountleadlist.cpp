// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountleadlist.h"

#include "common/fieldtext.h"
#include "common/linecache.h"
#include "common/marks.h"
#include "common/plaintable.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "leads/leadnumber.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double rowHeight = 44;
constexpr double margin = 0; // In line with the headings.
constexpr double badgeHeight = 20;

enum Role {
    SecondLineRole = Qt::UserRole,
    GradeRole,
    StageRole,
};

QString nameOf(const AccountLead &lead)
{
    return lead.name.isEmpty() ? leadNumber(lead.id) : lead.name;
}

class AccountLeadDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const auto visual = [&option](const QRectF &logical) {
            return QRectF(QStyle::visualRect(option.direction, option.rect, logical.toAlignedRect()));
        };
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool isCurrent = view && view->hasFocus() && view->currentIndex() == index;
        painter->save();
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
        const QRectF room = QRectF(option.rect).adjusted(theme.length(margin), 0, -theme.length(margin), 0);
        const double first = theme.metrics(TextRole::Medium).height();
        const double second = theme.metrics(TextRole::Small).height();
        const double top = room.center().y() - (first + second) / 2;
        double end = room.right();
        if (const QString grade = index.data(GradeRole).toString(); !grade.isEmpty()) {
            const double high = theme.length(badgeHeight);
            const double wide = high * gradeBadgeShape;
            paintGradeBadge(*painter, grade, visual({end - wide, room.center().y() - high / 2, wide, high}), theme);
            end -= wide + theme.length(8);
        }
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->setPen(theme.color(ColorRole::Text));
        m_lines.paint(*painter, visual({room.left(), top, end - room.left(), first}), leading, index.data().toString(),
                      theme, TextRole::Medium);
        const double mark = theme.length(8);
        paintSideMark(*painter, sideOf(static_cast<Stage>(index.data(StageRole).toInt())),
                      visual({room.left(), top + first + (second - mark) / 2, mark, mark}).center(), mark, theme);
        const double begin = room.left() + mark + theme.length(6);
        painter->setPen(theme.color(ColorRole::SecondText));
        m_lines.paint(*painter, visual({begin, top + first, end - begin, second}), leading,
                      index.data(SecondLineRole).toString(), theme, TextRole::Small);
        if (isCurrent)
            paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), theme.length(3), theme);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, themeOf(option.widget).length(rowHeight)};
    }

private:
    mutable LineCache m_lines;
};

QStandardItem *itemFor(const AccountLead &lead)
{
    QStringList below = lead.note.isEmpty() ? QStringList{stageText(lead.stage), lead.owner} : QStringList{lead.note};
    below.removeAll(QString());
    QStringList spoken = QStringList{nameOf(lead)} + below;
    if (!lead.grade.isEmpty())
        spoken.append(lead.grade);
    auto *item = new QStandardItem(nameOf(lead));
    item->setData(below.join(u" · "_s), SecondLineRole);
    item->setToolTip(plainToolTip(nameOf(lead) + u" · "_s + below.join(u" · "_s))); // Long names are cut.
    item->setData(lead.grade, GradeRole);
    item->setData(static_cast<int>(lead.stage), StageRole);
    item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
    item->setData(plainToolTip(nameOf(lead) + u'\n' + below.join(u" · "_s)), Qt::ToolTipRole);
    item->setEditable(false);
    return item;
}

} // namespace

AccountLeadList::AccountLeadList(QWidget *parent)
    : QListView(parent)
    , m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setItemDelegate(new AccountLeadDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // The pane scrolls.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setOpensByClick(this);
    setAccessibleName(tr("Leads of this account"));
    connect(this, &QListView::activated, this, [this](const QModelIndex &row) {
        const AccountLead &lead = m_leads[row.row()];
        emit leadChosen(nameOf(lead), lead.id);
    });
}

void AccountLeadList::setLeads(const QList<AccountLead> &leads)
{
    if (leads == m_leads)
        return;
    const LeadId current = currentIndex().isValid() ? m_leads[currentIndex().row()].id : LeadId();
    m_leads = leads;
    m_rows->clear();
    for (const AccountLead &lead : leads)
        m_rows->appendRow(itemFor(lead));
    const auto found = std::ranges::find(leads, current, &AccountLead::id);
    if (found != leads.end())
        setCurrentIndex(m_rows->index(static_cast<int>(found - leads.begin()), 0));
    updateGeometry();
}

QSize AccountLeadList::sizeHint() const
{
    return {0, m_rows->rowCount() * themeOf(this).length(rowHeight)};
}

QSize AccountLeadList::minimumSizeHint() const
{
    return sizeHint();
}

void AccountLeadList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_rows->index(0, 0));
    QListView::focusInEvent(event);
}

} // namespace baton
