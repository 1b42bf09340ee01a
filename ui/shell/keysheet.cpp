// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/keysheet.h"

#include "common/controls.h"
#include "common/letterkeys.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct KeyGroup
{
    QString heading;
    QList<KeyHint> keys;
};

/// Under its menu, in the order of the menus; each key once.
QList<KeyGroup> groupsOf(const MainWindow &window)
{
    QList<KeyGroup> groups;
    QSet<QString> seen;
    const auto add = [&](const QString &heading, const KeyHint &key) {
        if (key.key.isEmpty() || seen.contains(key.key) || (!hasLetterKeys() && isLetterKeyText(key.key)))
            return;
        seen.insert(key.key);
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const KeyGroup &each) { return each.heading == heading; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {heading, {}});
        group->keys.append(key);
    };
    const Page *front = window.currentPage();
    const auto commands = window.commands().all();
    for (const Command &command : commands)
        if (!command.page || command.page == front)
            add(command.page ? front->title() : command.menu,
                {keyText(command.action->shortcut()), commandText(command.action)});
    if (front)
        for (const KeyHint &hint : front->keyHints())
            add(front->title(), {hint.key, hint.text.left(1).toUpper() + hint.text.mid(1)});
    return groups;
}

QWidget *groupOf(const KeyGroup &group, const Theme &theme)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme.space(Space::Icon6));
    column->addWidget(new TextLabel(group.heading, TextRole::Title3));
    for (const KeyHint &key : group.keys) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.space(Space::Part12));
        auto *text = new TextLabel(key.text, TextRole::Body, ColorRole::SecondText);
        text->setFit(TextLabel::Fit::Elide);
        row->addWidget(text, 1);
        row->addWidget(new KeyCap(key.key));
        column->addLayout(row);
    }
    return box;
}

} // namespace

KeySheet::KeySheet(MainWindow &window)
    : QDialog(&window)
{
    const Theme &theme = themeOf(this);
    setObjectName(u"keys"_s); // Its chapter of the help.
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    // Two columns of about the same height, read from the first to the second.
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                                theme.space(Space::Block20));
    columns->setSpacing(theme.space(Space::Card36));
    const QList<KeyGroup> groups = groupsOf(window);
    qsizetype rows = 0;
    for (const KeyGroup &group : groups)
        rows += group.keys.size() + 2;
    QVBoxLayout *column = nullptr;
    qsizetype filled = 0;
    for (const KeyGroup &group : groups) {
        if (!column || (columns->count() == 1 && filled + group.keys.size() / 2 > rows / 2)) {
            column = new QVBoxLayout;
            column->setSpacing(theme.space(Space::Block20));
            columns->addLayout(column, 1);
        }
        column->addWidget(groupOf(group, theme));
        filled += group.keys.size() + 2;
    }
    for (int index = 0; index < columns->count(); ++index)
        static_cast<QVBoxLayout *>(columns->itemAt(index)->layout())->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    scroll->setFocusPolicy(Qt::NoFocus); // The keys that scroll are those of the button.
    m_bar = scroll->verticalScrollBar();
    auto *close = makeButton(tr("Close"), ButtonTone::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->installEventFilter(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Part12), theme.space(Space::Page24),
                             theme.space(Space::Group16));
    auto *hint = new TextLabel(hasLetterKeys() ? tr("Keys without Ctrl or Alt wait while you type in a field.")
                                               : tr("Single letters are switched off as keys, under Preferences."),
                               TextRole::Small, ColorRole::Muted);
    hint->setFit(TextLabel::Fit::Wrap);
    foot->addWidget(hint, 1);
    foot->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(new Hairline);
    all->addLayout(foot);
    const QSize wanted = sheet->sizeHint();
    resize(std::min(std::max(wanted.width(), theme.length(640)), window.width() - theme.length(48)),
           std::min(wanted.height() + theme.length(64), window.height() - theme.length(48)));
    close->setFocus();
}

bool KeySheet::eventFilter(QObject *watched, QEvent *event)
{
    static constexpr std::array scrolling{Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp,
                                          Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (event->type() != QEvent::KeyPress
        || std::ranges::find(scrolling, static_cast<QKeyEvent *>(event)->key()) == scrolling.end())
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_bar, event);
    return true;
}

} // namespace baton
