// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessinspection.h"

#include "common/chartview.h"
#include "common/markrows.h"
#include "palette/commandpalette.h"
#include "ui/layoutcheck.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QGroupBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int mostStops = 300;
constexpr int mostRows = 30;
constexpr int mostLinks = 60;

/// Whether somebody can do something with it by a pointer.
bool isControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const bool isPart = qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QMenuBar *>(widget)
        || qobject_cast<const QMenuBar *>(parent) || widget->inherits("QTableCornerButton");
    if (isPart || !widget->isEnabled())
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSlider *>(widget)
        || qobject_cast<const QTabBar *>(widget) || (widget->focusPolicy() & Qt::TabFocus)
        || (widget->focusPolicy() & Qt::ClickFocus);
}

/// Whether the arrows lead from one of `stops` to it.
bool isBesideAStop(const QWidget *widget, const QList<QWidget *> &stops)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button)
        return false;
    return std::ranges::any_of(stops, [button](const QWidget *stop) {
        const auto *other = qobject_cast<const QAbstractButton *>(stop);
        if (!other || !button->isCheckable())
            return false;
        const bool isGroup = button->group() && button->group() == other->group() && button->group()->exclusive();
        const bool isFamily = button->autoExclusive() && other->autoExclusive() && !button->group()
            && button->parentWidget() == other->parentWidget();
        return isGroup || isFamily;
    });
}

/// Whether the arrows move in this list while one of `stops` keeps the focus, as in a field with its offers.
bool isMovedFrom(const QList<QWidget *> &stops, const QWidget *widget)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(widget);
    if (!list || list->focusPolicy() != Qt::NoFocus)
        return false;
    return std::ranges::any_of(stops, [list](QWidget *stop) {
        const QModelIndex before = list->currentIndex();
        QTest::keyClick(stop, Qt::Key_Down);
        const bool isMoved = list->currentIndex() != before;
        QTest::keyClick(stop, Qt::Key_Up);
        return isMoved;
    });
}

QString letterOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2))
        if (text[at + 1] != u'&')
            return text.mid(at + 1, 1).toLower();
    return {};
}

QStringList doubleLetters(const QStringList &texts)
{
    QMap<QString, QString> taken;
    QStringList found;
    for (const QString &text : texts) {
        const QString letter = letterOf(text);
        if (!letter.isEmpty() && taken.contains(letter))
            found.append(u"“%1” and “%2” share a letter"_s.arg(taken.value(letter), text));
        taken.insert(letter, text);
    }
    return found;
}

/// What a cell looks like by itself, without being current or chosen.
bool isPainted(const QAbstractItemView &view, const QModelIndex &index, const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(view.palette().color(QPalette::Base));
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.decorationSize = QSize(16, 16);
    option.widget = &view;
    option.font = view.font();
    option.rect = QRect(QPoint(), size);
    option.state = QStyle::State_Enabled;
    QPainter painter(&picture);
    view.itemDelegateForIndex(index)->paint(&painter, option, index);
    painter.end();
    // Lines between rows and grounds of rows say nothing.
    const QImage inside = picture.copy(QRect(QPoint(), size).adjusted(2, 2, -2, -2));
    const QRgb ground = inside.isNull() ? 0 : inside.pixel(0, 0);
    for (int y = 0; y < inside.height(); ++y)
        for (int x = 0; x < inside.width(); ++x)
            if (inside.pixel(x, y) != ground)
                return true;
    return false;
}

} // namespace

void AccessInspection::complain(const QString &what)
{
    if (!m_found.contains(what))
        m_found.insert(what, m_scene);
}

QStringList AccessInspection::found() const
{
    QStringList all;
    for (auto complaint = m_found.begin(); complaint != m_found.end(); ++complaint)
        all.append(complaint.value() + u": "_s + complaint.key());
    return all;
}

void AccessInspection::look(const QString &scene, QWidget &shown)
{
    m_scene = scene;
    QWidget &window = *shown.window();
    askForNames(window);
    askTree(QAccessible::queryAccessibleInterface(&window));
    const auto views = window.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views)
        if (view->isVisible() && !qobject_cast<QHeaderView *>(view))
            askCells(*view);
    askForTwins(window);
    lookForMnemonics(scene, shown);
    if (!qobject_cast<QMenu *>(&window)) // The arrows alone go through a menu.
        goRound(window);
}

void AccessInspection::askForNames(const QWidget &window)
{
    for (const QString &name : unnamedFocusables(window))
        complain(name + u" has no name"_s);
    for (const QWidget *widget : visibleWidgets(window)) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (isControl(widget) && (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty()))
            complain(nameOf(widget) + u" has no name"_s);
    }
}

// Tables are asked cell by cell.
void AccessInspection::askTree(QAccessibleInterface *part)
{
    if (!part || !part->isValid() || part->state().invisible)
        return;
    auto *widget = qobject_cast<QWidget *>(part->object());
    const bool isNamed = !part->text(QAccessible::Name).trimmed().isEmpty();
    const QString name = widget ? nameOf(widget) : u"part “%1”"_s.arg(part->text(QAccessible::Name));
    const QAccessible::Role role = part->role();
    const bool isBar = role == QAccessible::ScrollBar || qobject_cast<QHeaderView *>(widget);
    if (part->state().focusable && !part->state().disabled && !isBar && (!widget || widget->isVisible())) {
        if (!isNamed)
            complain(name + u" has no spoken name"_s);
        // A client that scrolls is a panel.
        const bool isPanel = qobject_cast<QAbstractScrollArea *>(widget);
        if (role == QAccessible::NoRole || (role == QAccessible::Client && !isPanel))
            complain(name + u" does not say what it is"_s);
    }
    if (part->tableInterface() || role == QAccessible::MenuItem)
        return;
    for (int child = 0; child < part->childCount(); ++child)
        askTree(part->child(child));
}

void AccessInspection::askCells(QAbstractItemView &view)
{
    // Cells that were asked for before the rows changed would still be there: nobody tells while no reader listens.
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(&view))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = spoken ? spoken->tableInterface() : nullptr;
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    if (!table)
        return complain(nameOf(&view) + u" says nothing of its cells"_s);
    const auto *grid = qobject_cast<QTableView *>(&view);
    for (int row = 0; row < std::min(model->rowCount(view.rootIndex()), mostRows); ++row)
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QSize size = view.visualRect(index).size();
            if (size.isEmpty() || (grid && grid->isColumnHidden(column)) || !isPainted(view, index, size))
                continue;
            ++m_cells;
            QAccessibleInterface *cell = table->cellAt(row, column);
            if (!cell || cell->text(QAccessible::Name).trimmed().isEmpty())
                complain(u"column %1 of %2 paints what nobody says"_s.arg(column).arg(nameOf(&view)));
        }
}

// A picture is one of a pair: its numbers stand in a table, too.
void AccessInspection::askForTwins(const QWidget &window)
{
    for (const QWidget *widget : visibleWidgets(window)) {
        if (!qobject_cast<const ChartView *>(widget) && !qobject_cast<const MarkRows *>(widget))
            continue;
        const QWidget *at = widget;
        while (at && !qobject_cast<const QStackedWidget *>(at)) // One form is shown, the other is one key away.
            at = at->parentWidget();
        const auto tables = at ? at->findChildren<QTableView *>() : QList<QTableView *>();
        if (std::ranges::none_of(tables, [](const QTableView *table) { return table->model()->rowCount() > 0; }))
            complain(nameOf(widget) + u" has no table beside it"_s);
    }
}

void AccessInspection::lookForMnemonics(const QString &scene, QWidget &shown)
{
    m_scene = scene;
    QStringList texts;
    QWidget &window = *shown.window();
    for (const QWidget *widget : visibleWidgets(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts.append(group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.append(tabs->tabText(tab));
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                texts.append(action->isVisible() ? action->text() : QString());
    }
    QList<QMenu *> menus = window.findChildren<QMenu *>();
    if (auto *menu = qobject_cast<QMenu *>(&window))
        menus.append(menu);
    QStringList doubles = doubleLetters(texts);
    for (const QMenu *menu : std::as_const(menus)) {
        QStringList words;
        for (const QAction *action : menu->actions())
            words.append(action->isVisible() ? action->text() : QString());
        doubles += doubleLetters(words);
    }
    for (const QString &twice : std::as_const(doubles))
        complain(twice);
}

void AccessInspection::goRound(QWidget &window)
{
    QPointer<QWidget> at = window.focusWidget();
    if (!at || !at->isVisible())
        return complain(u"nothing has the focus in %1 but %2"_s.arg(nameOf(&window), at ? nameOf(at) : QString()));
    QList<QWidget *> stops;
    while (at && !stops.contains(at) && stops.size() < mostStops) {
        stops.append(at);
        QWidget *before = at;
        const bool isNew = !m_seenWithFocus.contains(before);
        const auto *view = qobject_cast<const QAbstractItemView *>(before);
        if (view && view->tabKeyNavigation()) // A sheet: Tab goes through its cells until this key leaves it.
            QTest::keyClick(before, Qt::Key_F6);
        const QImage focused = isNew ? before->grab().toImage() : QImage();
        for (int links = 0; at == before && links < mostLinks; ++links) { // Tab goes through what a text leads to.
            QTest::keyClick(before, Qt::Key_Tab);
            at = window.focusWidget();
        }
        if (isNew && at != before)
            compare(before, focused);
    }
    m_stops += stops.size();
    askForControls(window, stops);
    if (!at)
        complain(u"Tab loses the focus after "_s + nameOf(stops.last()));
    else if (at != stops.first())
        complain(u"Tab never comes back from "_s + nameOf(at) + u" to "_s + nameOf(stops.first()));
}

void AccessInspection::compare(QWidget *widget, const QImage &focused)
{
    if (qobject_cast<QMainWindow *>(widget->window())) // Others are gone by then.
        m_seenWithFocus.insert(widget);
    if (widget->isVisible() && widget->grab().toImage() == focused)
        complain(nameOf(widget) + u" looks the same with the focus as without"_s);
}

void AccessInspection::askForControls(const QWidget &window, const QList<QWidget *> &stops)
{
    // While the palette is open, it alone is there.
    const auto *palette = window.findChild<CommandPalette *>();
    const QWidget &part = palette && palette->isVisible() ? *palette : window;
    for (const QWidget *widget : visibleWidgets(part)) {
        const QWidget *taker = widget;
        while (taker->focusProxy())
            taker = taker->focusProxy();
        const bool isReached = std::ranges::any_of(stops, [taker](const QWidget *stop) { return stop == taker; });
        if (isControl(widget) && !isReached && !isBesideAStop(widget, stops) && !isMovedFrom(stops, widget))
            complain(nameOf(widget) + u" is reached by no key"_s);
    }
}

} // namespace baton
