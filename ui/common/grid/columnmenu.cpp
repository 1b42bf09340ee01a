// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/columnmenu.h"

#include "common/fieldtext.h"
#include "common/searchfield.h"
#include "common/theme.h"
#include "leads/leadgroup.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// More would leave nothing of a list to scroll.
constexpr int mostFrozen = 4;

} // namespace

ColumnMenu::ColumnMenu(const FieldCatalogue &catalogue, const QStringList &shown, const QStringList &withoutRoom,
                       const SortKey &sort, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_shown(shown)
    , m_withoutRoom(withoutRoom)
    , m_sort(sort)
    , m_list(new QListWidget)
{
    const Theme &theme = themeOf(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(tr("Columns"));
    setObjectName(u"columnMenu"_s);
    auto *search = new SearchField(tr("Find a column"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Columns"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Label8), theme.space(Space::Label8), theme.space(Space::Label8),
                               theme.space(Space::Label8));
    column->addWidget(search);
    column->addWidget(m_list, 1);
    QList<FieldSpec> present;
    for (const QString &key : shown) {
        if (const FieldSpec *field = catalogue.find(key))
            present.append(*field);
    }
    QList<FieldSpec> builtIn;
    QList<FieldSpec> custom;
    for (const FieldSpec &field : catalogue.fields()) {
        if (!shown.contains(field.key))
            (field.isCustom ? custom : builtIn).append(field);
    }
    addGroup(tr("Shown"), present);
    addGroup(tr("Fields"), builtIn);
    addGroup(tr("Own fields"), custom);
    connect(search, &SearchField::textChanged, this, &ColumnMenu::find);
    connect(search, &SearchField::left, this, &QWidget::close);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnMenu::toggle);
    setFocusProxy(search);
    resize(theme.length(300), theme.length(460));
}

void ColumnMenu::addGroup(const QString &title, const QList<FieldSpec> &fields)
{
    if (fields.isEmpty())
        return;
    auto *head = new QListWidgetItem(title, m_list);
    head->setFlags(Qt::NoItemFlags);
    head->setFont(themeOf(this).font(TextRole::CaptionStrong));
    for (const FieldSpec &field : fields) {
        QString text = fieldLabel(field);
        if (field.key == m_sort.field)
            text += u"  "_s + (m_sort.order == Qt::AscendingOrder ? tr("↑ sorted by it") : tr("↓ sorted by it"));
        if (m_withoutRoom.contains(field.key))
            text += u"  "_s + tr("(no room in this window)");
        auto *item = new QListWidgetItem(text);
        item->setData(Qt::UserRole, field.key);
        item->setCheckState(m_shown.contains(field.key) ? Qt::Checked : Qt::Unchecked);
        // The name says whom a row is about: it stays.
        const auto flags = Qt::ItemIsUserCheckable | Qt::ItemIsSelectable;
        item->setFlags(field.key == u"name" ? Qt::ItemFlags() : flags | Qt::ItemIsEnabled);
        m_list->addItem(item);
    }
}

void ColumnMenu::offerLayout(const ViewLayout &layout, const FieldCatalogue &catalogue)
{
    auto *group = new QComboBox;
    group->setObjectName(u"group"_s);
    group->addItem(tr("Nothing", "group by"), QString());
    for (const FieldSpec &field : catalogue.fields())
        if (isGroupable(field))
            group->addItem(fieldLabel(field), field.key);
    group->setCurrentIndex(std::max(0, group->findData(layout.group)));
    connect(group, &QComboBox::activated, this, [this, group] { emit groupChosen(group->currentData().toString()); });
    addLayout(layout, group);
}

void ColumnMenu::addLayout(const ViewLayout &layout, QWidget *group)
{
    auto *density = new QComboBox;
    density->addItem(tr("Compact"), QVariant::fromValue(Density::Compact));
    density->addItem(tr("Normal"), QVariant::fromValue(Density::Normal));
    density->addItem(tr("Relaxed"), QVariant::fromValue(Density::Relaxed));
    density->setCurrentIndex(density->findData(QVariant::fromValue(layout.density)));
    auto *frozen = new QComboBox;
    frozen->addItem(tr("None", "columns that stay"), 0);
    for (int count = 1; count <= std::max(mostFrozen, layout.frozen); ++count)
        frozen->addItem(locale().toString(count), count);
    frozen->setCurrentIndex(frozen->findData(layout.frozen));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(themeOf(this).space(Space::Part12));
    form->setVerticalSpacing(themeOf(this).space(Space::Label8));
    form->addRow(tr("&Group by"), group);
    form->addRow(tr("&Rows"), density);
    form->addRow(tr("Columns that &stay"), frozen);
    static_cast<QVBoxLayout *>(QFrame::layout())->insertLayout(0, form);
    connect(density, &QComboBox::activated, this,
            [this, density] { emit densityChosen(density->currentData().value<Density>()); });
    connect(frozen, &QComboBox::activated, this, [this, frozen] { emit frozenChosen(frozen->currentData().toInt()); });
    resize(width(), height() + form->sizeHint().height());
}

void ColumnMenu::find(const QString &text)
{
    QListWidgetItem *head = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isHead = !item->data(Qt::UserRole).isValid();
        const bool isFound = !isHead && item->text().contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!isFound);
        // The head of a group is there while one of its fields is.
        if (isHead)
            head = item;
        else if (isFound && head)
            head->setHidden(false);
    }
}

void ColumnMenu::toggle(const QListWidgetItem *item)
{
    const QString key = item->data(Qt::UserRole).toString();
    m_shown.removeOne(key);
    if (item->checkState() == Qt::Checked)
        m_shown.append(key);
    emit columnsChosen(m_shown);
}

void ColumnMenu::popUp(const QPoint &position)
{
    const QRect room = screen()->availableGeometry();
    resize(width(), std::min(height(), room.bottom() - position.y()));
    const int breadth = std::max(width(), minimumSizeHint().width());
    move(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - breadth)), position.y());
    show();
    setFocus();
}

} // namespace baton
