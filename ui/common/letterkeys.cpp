// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/letterkeys.h"

#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto property = "batonLetterKeysOff";
constexpr auto strong = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool standsForItself(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape && !(key >= Qt::Key_0 && key <= Qt::Key_9);
}

/// Says of each letter that somebody wants to write it: then no command gets it.
class LetterFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride || hasLetterKeys())
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & strong) || !standsForItself(key->key()))
            return QObject::eventFilter(watched, event);
        event->accept();
        return true;
    }
};

} // namespace

void setLetterKeys(bool areKeys)
{
    static constexpr auto name = "letterFilter"_L1;
    qApp->setProperty(property, !areKeys);
    if (areKeys || qApp->findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *filter = new LetterFilter(qApp);
    filter->setObjectName(name);
    qApp->installEventFilter(filter);
}

bool hasLetterKeys()
{
    return !qApp->property(property).toBool();
}

bool isLetterKey(const QKeySequence &key)
{
    return !key.isEmpty() && !(key[0].keyboardModifiers() & strong) && standsForItself(key[0].key());
}

bool isLetterKeyText(const QString &text)
{
    const QString first = text.section(u' ', 0, 0).section(u'+', -1).remove(u',');
    return first.size() == 1 && !text.contains(u"Ctrl"_s) && !text.contains(QCoreApplication::translate("Keys", "Ctrl"))
        && !text.contains(u"Alt"_s) && !first.front().isDigit();
}

} // namespace baton
