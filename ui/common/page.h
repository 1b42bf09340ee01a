// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <optional>

class QAction;

namespace baton {

struct ExportedList;

/// A key that matters on a page, as the status row shows it.
struct KeyHint
{
    QString key; ///< As on the key cap: "Enter", "/", "Ctrl+O".
    QString text; ///< What it does, in one or two words.
};

/// One destination of the navigation. The shell shows it and asks it for its words; commands belong to the page. Its
/// object name ("leads") is the name of its pictures.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// The name in the navigation, the window's title and the Go menu.
    [[nodiscard]] virtual QString title() const = 0;

    /// Counts, versions and "as of", parts joined by " · ".
    [[nodiscard]] virtual QString statusText() const { return {}; }

    /// The four or five keys that matter here.
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }

    /// What its menu is called.
    [[nodiscard]] virtual QString menuTitle() const { return title(); }

    /// What its commands are about, in words, as “For the 3 chosen leads”.
    [[nodiscard]] virtual QString subject() const { return menuTitle(); }

    /// What the page adds to the menu bar while it is shown; an empty list adds no menu.
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }

    /// The list that it shows, to be taken out of Baton just so; nothing where it shows none, or not all of it yet.
    [[nodiscard]] virtual std::optional<ExportedList> exported() const;

    /// Whether an answer is still to come; pictures wait for it.
    [[nodiscard]] virtual bool isLoading() const { return false; }

    /// What the page shows, to come back to: as of a browser's address. Equal places are one.
    [[nodiscard]] virtual QVariant place() const { return {}; }
    /// Shows that again.
    virtual void goTo(const QVariant &) {}

    /// What is to be there again after the next start: filter, choice by ids, what is scrolled to. Empty where nothing
    /// is.
    [[nodiscard]] virtual QJsonObject session() const { return {}; }
    /// Shows that again, as far as it is still there; called before the page is looked at, and reads nothing by itself.
    virtual void resume(const QJsonObject &) {}

    /// Chosen in the navigation: what a figure of another page made of it gives way to what it was by the person's own
    /// hand. The way back to the figure is the history's.
    virtual void comeByHand() {}

    /// Called each time the page comes to the front: read what is stale and take the focus.
    virtual void activate() = 0;

signals:
    /// The status text, the key hints or the enabled actions are different now.
    void statusChanged();

    /// By what a person did, the page shows something else than before, to which one may want to come back.
    void placeChanged();

    /// Something came of what was done here, and the person is on another page by now.
    void noticed(const QString &words);

    /// How many records the page holds, for the navigation; -1 shows none.
    void countChanged(qint64 count);
};

} // namespace baton
